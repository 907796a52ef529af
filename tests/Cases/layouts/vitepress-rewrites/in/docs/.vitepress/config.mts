export default {
  title: 'Lamps',
  rewrites: { 'en/:rest*': ':rest*', 'packages/:name/notes.md': ':name/index.md', 'odd/(((': 'x' },
  themeConfig: { sidebar: [{ text: 'Wick', link: '/wick' }, { text: 'Oil', link: '/oil/' }] },
}
