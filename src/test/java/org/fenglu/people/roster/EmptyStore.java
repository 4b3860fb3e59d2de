package org.fenglu.people.roster;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.fenglu.store.database.DatabaseForTests;
import org.fenglu.store.database.Schema;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.postgresql.ds.PGSimpleDataSource;

/** Gives each test that asks for a {@link DataSource} an empty, migrated database of its own, on one real server. */
public final class EmptyStore implements ParameterResolver {

    private static final String TEMPLATE = "empty_store";
    private static final AtomicInteger COUNT = new AtomicInteger();

    /** The server of all tests in this process; it stops with the last of them. */
    private static final class Server implements AutoCloseable {

        private final DatabaseForTests database = new DatabaseForTests();
        private final PGSimpleDataSource source = new PGSimpleDataSource();

        Server() {
            var settings = database.start();
            source.setUrl(settings.get("fenglu.test.administrator.url"));
            source.setUser(settings.get("fenglu.test.administrator.user"));
            source.setPassword(settings.get("fenglu.test.administrator.password"));
            execute("drop database if exists " + TEMPLATE);
            execute("create database " + TEMPLATE);
            Schema.migrate(named(TEMPLATE));
        }

        DataSource next() {
            String name = "store_" + ProcessHandle.current().pid() + "_" + COUNT.incrementAndGet();
            execute("create database " + name + " template " + TEMPLATE);
            return named(name);
        }

        @Override
        public void close() {
            database.stop();
        }

        private PGSimpleDataSource named(String database) {
            PGSimpleDataSource other = new PGSimpleDataSource();
            other.setUrl(source.getUrl());
            other.setUser(source.getUser());
            other.setPassword(source.getPassword());
            other.setDatabaseName(database);
            return other;
        }

        private void execute(String command) {
            try (Connection connection = source.getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute(command);
            } catch (SQLException failed) {
                throw new IllegalStateException(command, failed);
            }
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == DataSource.class;
    }

    @Override
    public DataSource resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .computeIfAbsent(Server.class, type -> new Server(), Server.class)
                .next();
    }
}
