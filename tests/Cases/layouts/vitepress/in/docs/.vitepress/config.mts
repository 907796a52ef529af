import { defineConfig } from 'vitepress'
export default defineConfig({
  title: 'Kites', lang: 'en-GB', base: '/kites/',
  rewrites: { 'parts/tail.md': 'tail.md' },
  srcExclude: ['parts/_*.md'],
  themeConfig: { sidebar: { '/guide/': guide() , '/': [{ text: 'Tail', link: '/tail' }] } },
})
function guide() {
  return [{ text: 'Guide', base: '/guide/', items: [{ text: 'Fly', link: 'fly' }, { text: 'Land', link: 'land.md' }] }]
}
