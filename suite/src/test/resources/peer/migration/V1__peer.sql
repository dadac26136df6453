CREATE TABLE member (
    id       BIGINT      NOT NULL,
    login_id VARCHAR(20) NOT NULL,
    nickname VARCHAR(16) NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY member_login_id (login_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE hot_time (
    id    BIGINT NOT NULL AUTO_INCREMENT,
    stock INT    NOT NULL,
    PRIMARY KEY (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- One index only, and none that refuses a second coupon: the ancestor had neither.
CREATE TABLE coupon (
    id          BIGINT      NOT NULL AUTO_INCREMENT,
    hot_time_id BIGINT      NOT NULL,
    member_id   BIGINT      NOT NULL,
    issued_at   DATETIME(6) NOT NULL,
    PRIMARY KEY (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
