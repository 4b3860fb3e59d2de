package org.fenglu.cli;

import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints. */
public final class ProgramVersion implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = Fenglu.class.getPackage().getImplementationVersion();
        return new String[] {"fenglu " + (version == null ? "(not packaged)" : version)};
    }
}
