// #region stroke
reach()
pull()
// #endregion stroke
