package imyeomsu.lck.common.lock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Id;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.orm.jpa.SharedEntityManagerCreator;
import org.springframework.transaction.PlatformTransactionManager;

/** Transactions of JPA are checked on the connection that they write with. */
class JpaFenceIT {

    @Entity(name = "note")
    static class Note {

        @Id
        private String id = "";

        Note() {}

        Note(String id) {
            this.id = id;
        }

        String id() {
            return id;
        }
    }

    @SpringBootConfiguration
    @AutoConfigurationPackage
    @ImportAutoConfiguration(HibernateJpaAutoConfiguration.class)
    @Import(LockingApplication.class)
    static class JpaApplication {}

    private static final ConfigurableApplicationContext STARTED =
            LockingApplication.start(JpaApplication.class, "spring.jpa.hibernate.ddl-auto=update");

    private final ExclusionContract.Copy copy = LockingApplication.copy(STARTED);
    private final EntityManager entities =
            SharedEntityManagerCreator.createSharedEntityManager(STARTED.getBean(EntityManagerFactory.class));
    private final String id = "note-" + UUID.randomUUID();

    @BeforeAll
    static void jpa() {
        assertThat(STARTED.getBean(PlatformTransactionManager.class)).isInstanceOf(JpaTransactionManager.class);
    }

    @AfterAll
    static void leave() {
        STARTED.close();
    }

    @Test
    void keepsWhatTheHolderWrites() {
        try (Hold hold = copy.take(id)) {
            write();
            assertThat(hold.isHeld()).isTrue();
        }

        assertThat(entities.find(Note.class, id).id()).isEqualTo(id);
    }

    @Test
    void undoesWhatAFormerHolderWrites() {
        try (Hold hold = copy.take(id)) {
            STARTED.getBean(StringRedisTemplate.class).delete("lck:lock:{" + id + "}");
            try (Hold successor = copy.take(id)) {
                assertThat(successor.token()).isGreaterThan(hold.token());
                assertThatThrownBy(this::write).isInstanceOf(FenceLost.class);
            }
        }

        assertThat(entities.find(Note.class, id)).isNull();
    }

    private void write() {
        copy.transactions().executeWithoutResult(status -> entities.persist(new Note(id)));
    }
}
