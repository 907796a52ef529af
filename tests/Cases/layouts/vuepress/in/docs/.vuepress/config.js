module.exports = { title: 'Ferry', themeConfig: { sidebar: ['/', ['/crew', 'The <i>crew</i>']] } }
