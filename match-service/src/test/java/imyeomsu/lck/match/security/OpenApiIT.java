package imyeomsu.lck.match.security;

import imyeomsu.lck.common.testing.security.OpenApiCheck;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@MatchServer
class OpenApiIT {

    @Autowired
    ApplicationContext service;

    private OpenApiCheck document;

    @BeforeEach
    void read() {
        document = OpenApiCheck.of(service);
    }

    @Test
    void isValid() {
        document.isValid();
    }

    @Test
    void isComplete() {
        document.isComplete();
    }

    @Test
    void saysWhoMayCall() {
        document.saysWhoMayCall();
    }

    @Test
    void saysWhatEachOperationDoes() {
        document.saysWhatEachDoes();
    }

    @Test
    void describesEachAnswer() {
        document.describesEachAnswer();
    }

    @Test
    void namesEachOperationOnce() {
        document.namesEachOnce();
    }
}
