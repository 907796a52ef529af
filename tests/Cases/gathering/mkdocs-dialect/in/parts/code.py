# --8<-- [start:body]
a = 1
b = 2
# --8<-- [end:body]
c = 3
