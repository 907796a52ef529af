throwShuttle({ left: true });
