package org.journeymaps.host.content;

/** Everything the host remembers, from one data folder. Close it to release the file. */
public interface HostData extends AutoCloseable {

    Users users();

    Spaces spaces();

    ContentStore content();

    Permissions permissions();

    Attachments attachments();

    Settings settings();

    Transactions transactions();

    Search search();

    Locks locks();

    @Override
    void close();
}
