def fire():
    light()
    wait()
