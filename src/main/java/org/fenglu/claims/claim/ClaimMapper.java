package org.fenglu.claims.claim;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.MappingConstants.ComponentModel;
import org.mapstruct.ReportingPolicy;

/** From cases to what is answered about them. */
@Mapper(componentModel = ComponentModel.JAKARTA_CDI, unmappedTargetPolicy = ReportingPolicy.ERROR)
interface ClaimMapper {

    @Mapping(target = "id", source = "claim.head.id")
    @Mapping(target = "kind", source = "claim.head.kind")
    @Mapping(target = "region", source = "claim.head.region")
    @Mapping(target = "unit", source = "claim.head.unit")
    @Mapping(target = "officerNo", source = "claim.head.officerNo")
    @Mapping(target = "officerName", source = "claim.head.officerName")
    @Mapping(target = "openedBy", source = "claim.head.openedBy")
    @Mapping(target = "openedAt", source = "claim.head.openedAt")
    @Mapping(target = "closed", source = "claim.closed")
    @Mapping(target = "entries", source = "claim.entries")
    @Mapping(target = "facts", source = "facts")
    ClaimResponse claim(Claim claim, ObjectNode facts);

    ClaimResponse.EntryResponse entry(ClaimEntryEntity entry);

    ClaimResponse.HeadResponse head(ClaimEntity head);

    /** A JSON value is passed on as it is. */
    default ObjectNode same(ObjectNode content) {
        return content;
    }
}
