document.title = "(1) " + document.title;
