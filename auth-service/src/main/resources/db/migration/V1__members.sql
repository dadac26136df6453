CREATE TABLE member (
    id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    login_id      VARCHAR(20)  NOT NULL COLLATE utf8mb4_bin,
    nickname      VARCHAR(16)  NOT NULL,
    password_hash VARCHAR(255) NOT NULL,
    role          ENUM ('ADMIN', 'FAN') NOT NULL,
    joined_at     DATETIME(6)  NOT NULL,
    CONSTRAINT member_login_id UNIQUE (login_id),
    CONSTRAINT member_nickname UNIQUE (nickname)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
