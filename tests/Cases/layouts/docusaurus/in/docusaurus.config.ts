import type {Config} from '@docusaurus/types';
// the title is put together
const name = 'Lamp' + ' Works';
const config: Config = {
  title: name, url: 'https://lamps.example', baseUrl: '/manual/',
  i18n: {defaultLocale: 'en', locales: ['en']},
  presets: [['classic', {docs: {routeBasePath: '/', sidebarPath: require.resolve('./sidebars.js')}, blog: {path: 'blog'}}]],
  themeConfig: {prism: {theme: themes.github}},
};
export default config;
