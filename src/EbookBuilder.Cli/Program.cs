System.Console.WriteLine("ebook");
