// one
fn two() {}
// three
// ANCHOR: middle
let a = 1;
// ANCHOR: inner
let b = 2;
// ANCHOR_END: inner
// ANCHOR_END: middle
// last
