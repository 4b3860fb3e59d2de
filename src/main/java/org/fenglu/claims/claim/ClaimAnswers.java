package org.fenglu.claims.claim;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import java.util.Map;
import org.fenglu.words.wording.Refusal;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** How a case is answered over the wire: the number of its newest entry is the ETag. */
@ApplicationScoped
public class ClaimAnswers {

    private final ClaimMapper mapper;
    private final ObjectMapper json;

    ClaimAnswers(ClaimMapper mapper, ObjectMapper json) {
        this.mapper = mapper;
        this.json = json;
    }

    RestResponse<ClaimResponse> of(ResponseBuilder<ClaimResponse> response, Claim claim) {
        ObjectNode facts =
                ClaimDocument.of(claim.head().kind, claim.entries(), json).facts();
        return response.entity(mapper.claim(claim, facts))
                .tag(new EntityTag(String.valueOf(claim.newest())))
                .build();
    }

    /** Returns the answer of a case, for another package. */
    public RestResponse<ClaimResponse> of(Claims.Known known) {
        return of(ResponseBuilder.ok(), known.claim());
    }

    /** Returns the number of the newest entry that an ETag names; null where there is none. */
    public static @Nullable Long seen(@Nullable String tag) {
        if (tag == null) {
            return null;
        }
        String bare = tag.replace("\"", "").strip();
        if (!bare.matches("[0-9]{1,18}")) {
            throw new Refusal(Refusal.Kind.INVALID, "CLAIM_TAG", Map.of("found", tag));
        }
        return Long.valueOf(bare);
    }
}
