package org.fenglu.force.payrun;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import javax.sql.DataSource;
import org.fenglu.force.payrun.RunResponse.ProgressResponse;
import org.fenglu.store.database.StoreFailure;
import org.fenglu.words.answer.Listing;
import org.fenglu.words.wording.Wording;

/** What is known about runs: begun, under way, stopped or done. */
@ApplicationScoped
class RunReading {

    private final StoredRuns runs;
    private final DataSource database;
    private final StalePayslips stalePayslips;
    private final RunMapper mapper;

    @Inject
    RunReading(StoredRuns runs, DataSource database, StalePayslips stalePayslips, RunMapper mapper) {
        this.runs = runs;
        this.database = database;
        this.stalePayslips = stalePayslips;
        this.mapper = mapper;
    }

    /** Returns a run with its units. */
    @Transactional
    RunResponse of(long id, Wording wording) {
        PayrunEntity run = runs.one(id);
        return response(run, units(id), stale(List.of(run)), wording);
    }

    /** Whether a run is done or under way; one that stopped is taken up by whoever asks for it again. */
    @Transactional
    boolean isWorkedOn(String id) {
        return state(runs.one(Long.parseLong(id))) != RunState.STOPPED;
    }

    /** Returns how far a run has come. */
    @Transactional
    ProgressResponse progress(long id) {
        PayrunEntity run = runs.one(id);
        return new ProgressResponse(id, state(run), tally(id).officers(), run.officers);
    }

    /** Returns a page of the runs that are looked for, the newest first, all with a number below one. */
    @Transactional
    Listing<RunResponse> page(RunSearch search, long before, int limit, Wording wording) {
        List<PayrunEntity> page = runs.page(search, before, limit);
        Map<YearMonth, List<StalePayslip>> stale = stale(page);
        List<RunResponse> items = page.stream()
                .map(run -> response(run, List.of(), stale, wording))
                .toList();
        return Listing.page(items, limit, run -> Long.toString(run.id()), runs.count(search));
    }

    private Map<YearMonth, List<StalePayslip>> stale(List<PayrunEntity> page) {
        Map<YearMonth, List<StalePayslip>> stale = new HashMap<>();
        page.stream().map(run -> run.month.getYear()).distinct().forEach(year -> stalePayslips
                .of(year, null)
                .forEach((month, ofMonth) -> {
                    if (month.getYear() == year) {
                        stale.put(month, ofMonth);
                    }
                }));
        return stale;
    }

    private RunResponse response(
            PayrunEntity run,
            List<RunResponse.OfUnit> units,
            Map<YearMonth, List<StalePayslip>> stale,
            Wording wording) {
        List<StalePayslip> ofRun = stale.getOrDefault(YearMonth.from(run.month), List.of()).stream()
                .filter(one -> run.unit == null || run.unit.equals(one.key().unit()))
                .toList();
        return mapper.run(run, mapper.tally(tally(run.id)), state(run), units)
                .with(StaleResponse.groups(ofRun, wording));
    }

    private Tally tally(long id) {
        try (Connection connection = database.getConnection()) {
            return RunFigures.total(connection, id);
        } catch (SQLException failed) {
            throw new StoreFailure("The run " + id + " cannot be read", failed);
        }
    }

    private List<RunResponse.OfUnit> units(long id) {
        try (Connection connection = database.getConnection()) {
            SortedMap<String, Tally> units = RunFigures.byUnit(connection, id);
            return units.entrySet().stream()
                    .map(unit -> new RunResponse.OfUnit(unit.getKey(), mapper.tally(unit.getValue())))
                    .toList();
        } catch (SQLException failed) {
            throw new StoreFailure("The run " + id + " cannot be read", failed);
        }
    }

    /**
     * A run that says it is running but holds no lock was killed; unless it ended between the two looks, so its state
     * is read once more.
     */
    private RunState state(PayrunEntity run) {
        RunState state = RunState.valueOf(run.state);
        if (state != RunState.RUNNING) {
            return state;
        }
        try (Connection connection = database.getConnection()) {
            if (RunLock.isHeld(connection, YearMonth.from(run.month), run.unit)) {
                return state;
            }
            RunState now = stored(connection, run.id);
            return now == RunState.RUNNING ? RunState.STOPPED : now;
        } catch (SQLException failed) {
            throw new StoreFailure("The state of run " + run.id + " cannot be read", failed);
        }
    }

    private static RunState stored(Connection connection, long id) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select state from payrun where id = ?")) {
            select.setLong(1, id);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return RunState.valueOf(row.getString(1));
            }
        }
    }
}
