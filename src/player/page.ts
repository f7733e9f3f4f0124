// index.html's script.
