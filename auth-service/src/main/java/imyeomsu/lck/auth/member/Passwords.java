package imyeomsu.lck.auth.member;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.userdetails.UserDetailsPasswordService;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Checks passwords with Spring Security's own provider: it takes as long for an unknown login id as for a wrong
 * password, and stores a stronger hash when a member signs in with an older one.
 */
@Configuration(proxyBeanMethods = false)
class Passwords {

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    @Bean
    UserDetailsService memberDetails(Members members) {
        return loginId -> members.findByLoginId(loginId)
                .map(MemberDetails::new)
                .orElseThrow(() -> new UsernameNotFoundException("unknown"));
    }

    @Bean
    UserDetailsPasswordService rehashing(Members members, TransactionTemplate transaction) {
        return (user, newHash) -> {
            transaction.executeWithoutResult(
                    status -> members.findByLoginId(user.getUsername()).ifPresent(member -> member.rehash(newHash)));
            return user;
        };
    }

    @Bean
    AuthenticationManager authenticationManager(
            UserDetailsService details, PasswordEncoder encoder, UserDetailsPasswordService rehashing) {
        DaoAuthenticationProvider provider = new DaoAuthenticationProvider(details);
        provider.setPasswordEncoder(encoder);
        provider.setUserDetailsPasswordService(rehashing);
        return new ProviderManager(provider);
    }
}
