package org.fenglu.book.release;

import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.MappingConstants.ComponentModel;
import org.mapstruct.ReportingPolicy;

/** From releases to what is answered about them. */
@Mapper(componentModel = ComponentModel.JAKARTA_CDI, unmappedTargetPolicy = ReportingPolicy.ERROR)
interface ReleaseMapper {

    @Mapping(target = "state", expression = "java(release.state())")
    @Mapping(target = "decidedBy", source = "decision.by")
    @Mapping(target = "decidedAt", source = "decision.at")
    @Mapping(target = "reason", source = "decision.reason")
    ReleaseResponse release(Release release);
}
