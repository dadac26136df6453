package com.example.fans;

import imyeomsu.lck.common.budget.Addresses;
import imyeomsu.lck.common.budget.Budgets;
import imyeomsu.lck.common.budget.Rule;
import imyeomsu.lck.common.budget.Spending;
import imyeomsu.lck.common.problem.Problem;
import imyeomsu.lck.common.qr.QrSvg;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code problem}, {@code budget} and {@code qr}. */
@RestController
class CouponController {

    private final Budgets budgets;

    CouponController(Budgets budgets) {
        this.budgets = budgets;
    }

    @PostMapping("/coupons")
    void claim() {
        throw new Problem(HttpStatus.CONFLICT, "SOLD_OUT", 90);
    }

    @PostMapping("/coupons/codes")
    void tryCode(HttpServletRequest request) {
        String address = Addresses.of(request);
        Optional<Duration> wait = budgets.take("codes", address, List.of(
                new Spending("address", address, new Rule(3, 0.1)), // 3 at once, then one each ten seconds
                new Spending("all", "", new Rule(500, 100))));
        wait.ifPresent(retryAfter -> {
            throw new Problem(HttpStatus.TOO_MANY_REQUESTS, "BUDGET_SPENT").withRetryAfter(retryAfter);
        });
    }

    @GetMapping(path = "/coupons/{code}.svg", produces = "image/svg+xml")
    String qr(@PathVariable String code) {
        return QrSvg.of(code);
    }
}
