import { defineConfig } from 'astro/config';
import starlight from '@astrojs/starlight';
export default defineConfig({
  site: 'https://kite.example',
  integrations: [
    starlight({
      title: 'Kites',
      locales: { root: { label: 'English', lang: 'en' }, de: { label: 'Deutsch' } },
      sidebar: [
        'start/sail',
        { label: 'Lines', items: [{ label: 'One line', slug: 'lines/one' }, { label: 'Two', link: '/lines/two/' }, { label: 'Out', link: 'https://x.example' }] },
        { label: 'Winds', autogenerate: { directory: 'winds' } },
      ],
    }),
  ],
});
