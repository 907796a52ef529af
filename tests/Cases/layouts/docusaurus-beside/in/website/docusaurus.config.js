module.exports = {
  title: 'Looms',
  url: 'https://looms.example',
  baseUrl: '/',
  presets: [['classic', { docs: { path: '../docs', sidebarPath: require.resolve('./sidebars.js') }, blog: {} }]],
  plugins: [['@docusaurus/plugin-client-redirects', { redirects: [{ from: ['/begin', '/start'], to: '/docs/warp' }] }]],
};
