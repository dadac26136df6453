-- English has no plural of its own where the amount may be one.
UPDATE coupon_kind SET text_en = 'Free transfers: {amount}' WHERE code = 'FREE_TRANSFER';
