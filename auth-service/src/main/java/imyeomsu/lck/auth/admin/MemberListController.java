package imyeomsu.lck.auth.admin;

import imyeomsu.lck.auth.member.Member;
import imyeomsu.lck.auth.member.MemberStatus;
import imyeomsu.lck.auth.member.Members;
import imyeomsu.lck.auth.member.Role;
import imyeomsu.lck.auth.member.SecondFactorFlags;
import imyeomsu.lck.common.problem.Problem;
import imyeomsu.lck.common.session.MemberSessions;
import imyeomsu.lck.common.web.Page;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Members for administrators, to look at. */
@RestController
@RequestMapping("/api/v1/admin/members")
class MemberListController {

    private final MemberSearch search;
    private final Members members;
    private final SecondFactorFlags secondFactors;
    private final MemberSessions sessions;

    MemberListController(
            MemberSearch search, Members members, SecondFactorFlags secondFactors, MemberSessions sessions) {
        this.search = search;
        this.members = members;
        this.secondFactors = secondFactors;
        this.sessions = sessions;
    }

    @GetMapping
    ResponseEntity<Page<ListedMember>> list(
            @RequestParam(required = false) @Size(max = 20) @Nullable String q,
            @RequestParam(required = false) @Nullable Role role,
            @RequestParam(required = false) @Nullable MemberStatus status,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int limit) {
        return answer(search.page(q, role, status, cursor, limit));
    }

    @GetMapping("{loginId}")
    ResponseEntity<ShownMember> show(@PathVariable String loginId) {
        Member member = members.findByLoginId(loginId).orElseThrow(() -> Problem.notFound("MEMBER_NOT_FOUND"));
        boolean secondFactor = !secondFactors.among(Set.of(member.id())).isEmpty();
        return answer(new ShownMember(
                ListedMember.of(member, secondFactor), sessions.of(member.id()).size()));
    }

    private static <T> ResponseEntity<T> answer(T body) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(body);
    }
}
