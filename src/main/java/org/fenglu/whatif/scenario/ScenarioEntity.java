package org.fenglu.whatif.scenario;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.fenglu.store.database.JsonContent;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A scenario as it is stored; the database refuses to change it, or to delete it before its last day is past. */
@Entity
@Table(name = "scenario")
class ScenarioEntity {

    /** Its address: 128 bits drawn by chance, in 22 letters, digits, hyphens and underscores. */
    @Id
    public String id;

    @Column(name = "name", updatable = false)
    public String name;

    /** What is projected, as it was sent, without what was left out. */
    @Convert(converter = JsonContent.class)
    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "request", updatable = false)
    public ObjectNode request;

    /** The day it was kept. */
    @Column(name = "created_on", updatable = false)
    public LocalDate createdOn;

    /** The last day on which it is there. */
    @Column(name = "expires_on", updatable = false)
    public LocalDate expiresOn;
}
