package org.fenglu.claims.claim;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.fenglu.store.database.JsonContent;
import org.hibernate.annotations.Generated;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One entry of a case's journal, as it is stored; it is never changed, a correction is a later entry. */
@Entity
@Immutable
@Table(name = "claim_entry")
class ClaimEntryEntity {

    /** Its number, growing; 0 before it is stored. */
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "claim")
    public ClaimEntity claim;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    public EntryKind kind;

    /** What it adds; once it is stored, as the database keeps it: keys in the database's own order. */
    @Generated(writable = true)
    @Convert(converter = JsonContent.class)
    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "content")
    public ObjectNode content;

    /** The evidence that was seen, or the reason. */
    @Column(name = "document")
    public String document;

    @Column(name = "recorded_by")
    public String recordedBy;

    /** When it became known. */
    @Column(name = "recorded_at")
    public Instant recordedAt;

    /** Returns an entry that belongs to no case yet. */
    static ClaimEntryEntity of(EntryKind kind, ObjectNode content, String document, String recordedBy) {
        ClaimEntryEntity entry = new ClaimEntryEntity();
        entry.kind = kind;
        entry.content = content;
        entry.document = document;
        entry.recordedBy = recordedBy;
        return entry;
    }
}
