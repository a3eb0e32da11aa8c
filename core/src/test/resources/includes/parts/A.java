// outside
// <light>
// #region region
// --8<-- [start:three]
// ANCHOR: two
int a;
// ANCHOR_END: two
// --8<-- [end:three]
// #endregion
// </light>
