// #region tie
knot()
// #endregion tie
other()
