import java.nio.file.Path;
import java.time.Duration;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.io.ByteUnit;

/**
 * Neo4j Community with Bolt on the loopback interface and nothing else: a development server in one process.
 *
 * <p>Run from source, with the class path of pom.xml in CLASSPATH: {@code java Neo4j.java <port> <directory> <page cache in
 * MiB>}. It runs until SIGTERM and then closes the store in order. The first password is not set here: bolt.mjs does so over Bolt, so
 * that a password never stands on a command line and an existing store keeps the one it has.
 */
public final class Neo4j {
    private Neo4j() {}

    public static void main(String[] args) throws InterruptedException {
        if (args.length != 3) {
            System.err.println("usage: java Neo4j.java <port> <directory> <page cache in MiB>");
            System.exit(2);
        }
        SocketAddress bolt = new SocketAddress("127.0.0.1", Integer.parseInt(args[0]));
        DatabaseManagementService service = new DatabaseManagementServiceBuilder(Path.of(args[1]))
                .setConfig(BoltConnector.enabled, true)
                .setConfig(BoltConnector.listen_address, bolt)
                .setConfig(BoltConnector.advertised_address, bolt)
                .setConfig(HttpConnector.enabled, false)
                .setConfig(GraphDatabaseSettings.auth_enabled, true)
                .setConfig(GraphDatabaseSettings.pagecache_memory, ByteUnit.mebiBytes(Long.parseLong(args[2])))
                // Neo4j sets 256 MB of log aside for each database up front: too much for a test store.
                .setConfig(GraphDatabaseSettings.preallocate_logical_logs, false)
                // Nobody restores a development graph from its logs: keep what recovery needs, not two days of imports.
                .setConfig(GraphDatabaseSettings.keep_logical_logs, "keep_none")
                // Left alone, Netty waits five seconds twice for stragglers, and every stop takes ten seconds.
                .setConfig(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, 0)
                .setConfig(GraphDatabaseInternalSettings.netty_server_shutdown_timeout, Duration.ofSeconds(5))
                // A development machine reports to nobody.
                .setConfig(BoltConnector.server_bolt_telemetry_enabled, false)
                .setConfig(GraphDatabaseSettings.udc_enabled, false)
                .build();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            service.shutdown();
            System.out.println("Neo4j stopped.");
        }));
        System.out.println("Neo4j answers on " + bolt + ".");
        Thread.currentThread().join();
    }
}
