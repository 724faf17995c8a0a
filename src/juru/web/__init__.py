"""What people see of Juru in a browser beside the chat: sign-in, home, health, error pages."""
