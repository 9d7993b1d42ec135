// Runs before the first paint, so that a dark theme never flashes white. It is a file of its own because the
// content security policy refuses inline scripts; the keys are those of src/shell/preferences.ts.
(function () {
  function stored(key) {
    try {
      return JSON.parse(localStorage.getItem(key))
    } catch {
      return null
    }
  }
  var theme = stored('theme')
  var dark = theme === 'dark' || (theme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches)
  document.documentElement.classList.toggle('dark', dark)
  document.documentElement.lang = stored('language') === 'en' ? 'en' : 'zh-CN'
})()
