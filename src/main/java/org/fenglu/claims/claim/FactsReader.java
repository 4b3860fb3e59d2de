package org.fenglu.claims.claim;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.BadRequestException;
import java.util.List;
import org.fenglu.kernel.loss.entitlement.BenefitRates;
import org.fenglu.kernel.loss.entitlement.EntitlementStatement;
import org.fenglu.kernel.loss.injury.InjuryFacts;
import org.fenglu.kernel.loss.injury.InjuryFactsCheck;
import org.fenglu.kernel.loss.injury.InjuryStatement;
import org.fenglu.kernel.loss.survivor.SurvivorFacts;
import org.fenglu.kernel.loss.survivor.SurvivorFactsCheck;
import org.fenglu.kernel.loss.survivor.SurvivorStatement;
import org.fenglu.kernel.staff.Finding;

/** Reads what was sent or put together from a journal into what the kernel calculates with, by the same shapes. */
@ApplicationScoped
class FactsReader {

    private final ObjectMapper json;
    private final ValidFacts valid;
    private final InjuryFactsMapper injuries;
    private final SurvivorFactsMapper survivors;

    FactsReader(ObjectMapper json, ValidFacts valid, InjuryFactsMapper injuries, SurvivorFactsMapper survivors) {
        this.json = json;
        this.valid = valid;
        this.injuries = injuries;
        this.survivors = survivors;
    }

    /** Returns a case as the calculator takes it. */
    ClaimDocument document(Claim claim) {
        return ClaimDocument.of(claim.head().kind, claim.entries(), json);
    }

    /** Returns the facts of a case; refuses a shape that no request could have. */
    CheckedFacts facts(ClaimDocument document) {
        return switch (document.kind()) {
            case INJURY -> injury(valid.injury(read(document.facts(), InjuryFactsRequest.class)));
            case SURVIVORS -> survivors(valid.survivors(read(document.facts(), SurvivorFactsRequest.class)));
        };
    }

    CheckedFacts injury(InjuryFactsRequest request) {
        InjuryFacts facts = injuries.facts(request);
        return new CheckedFacts() {
            @Override
            public List<Finding> findings(BenefitRates rates) {
                return InjuryFactsCheck.findings(facts, rates);
            }

            @Override
            public EntitlementStatement statement(BenefitRates rates) {
                return InjuryStatement.due(facts, rates);
            }
        };
    }

    CheckedFacts survivors(SurvivorFactsRequest request) {
        SurvivorFacts facts = survivors.facts(request);
        return new CheckedFacts() {
            @Override
            public List<Finding> findings(BenefitRates rates) {
                return SurvivorFactsCheck.findings(facts, rates);
            }

            @Override
            public EntitlementStatement statement(BenefitRates rates) {
                return SurvivorStatement.due(facts, rates);
            }
        };
    }

    private <T> T read(ObjectNode facts, Class<T> type) {
        try {
            return json.treeToValue(facts, type);
        } catch (JsonProcessingException unreadable) {
            throw new BadRequestException(unreadable);
        }
    }
}
