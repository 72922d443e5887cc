package org.journeymaps.it;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.journeymaps.it.RestClient.Reply;

/** An author over a bad network, who works with two hosts and goes on until all edits are saved. */
final class LedgerClient implements Callable<LedgerClient> {
    private static final List<String> LISTS = List.of("customerActions", "frontstage", "backstage", "gains");
    private static final int LATENESS_MILLIS = 60;

    private final String name;
    private final List<RestClient> hosts;
    private final String path;
    private final int edits;
    private final Random random;
    private final List<Accepted> accepted = new ArrayList<>();
    private final List<Refused> refused = new ArrayList<>();
    private final List<String> astray = new ArrayList<>();
    private ObjectNode base;
    private int baseVersion = 1;
    private int requests;
    private int made;

    /**
     * A save that a host accepted.
     *
     * @param request its name, which is the comment of the version it made
     * @param answered the version that the host told
     * @param edits how many edits it carried
     */
    record Accepted(String request, int baseVersion, JsonNode mine, int answered, int edits) {}

    /**
     * A save that contradicted what others had saved.
     *
     * @param draft what the host made of both
     * @param told the ids of the elements that the host named
     */
    record Refused(String request, int baseVersion, JsonNode mine, JsonNode draft, Set<String> told) {}

    LedgerClient(String name, List<RestClient> hosts, String path, int edits) {
        this.name = name;
        this.hosts = hosts;
        this.path = path;
        this.edits = edits;
        this.random = new Random(name.hashCode());
        this.base = (ObjectNode) hosts.get(0).get(path).json().get("map");
    }

    List<Accepted> accepted() {
        return accepted;
    }

    List<Refused> refused() {
        return refused;
    }

    @Override
    public LedgerClient call() throws InterruptedException {
        for (int left = edits; left > 0; ) {
            int next = Math.min(left, 1 + random.nextInt(4));
            ObjectNode mine = base.deepCopy();
            for (int i = 0; i < next; i++) {
                edit(mine);
            }
            save(mine, next);
            left -= next;
        }
        for (String request : astray) {
            host().put(path, request);
        }
        return this;
    }

    /** One request in ten is lost, one answer in ten; one in eight comes again, at once or some time later. */
    private void save(ObjectNode edited, int count) throws InterruptedException {
        ObjectNode mine = edited;
        String request = nextName();
        while (true) {
            TimeUnit.MILLISECONDS.sleep(random.nextInt(LATENESS_MILLIS));
            if (random.nextInt(10) == 0) {
                continue;
            }
            String upload =
                    "{\"baseVersion\": " + baseVersion + ", \"comment\": \"" + request + "\", \"map\": " + mine + "}";
            Reply reply = host().put(path, upload);
            repeat(upload);
            if (random.nextInt(10) == 0) {
                continue;
            }
            JsonNode answer = reply.json();
            if (reply.status() == 200) {
                int version = answer.get("version").asInt();
                accepted.add(new Accepted(request, baseVersion, mine, version, count));
                baseVersion = version;
                base = (ObjectNode) answer.get("map");
                return;
            }
            if (reply.status() != 409 || !answer.has("conflicts")) {
                throw new AssertionError(request + " was answered with " + reply);
            }
            mine = settled(request, mine, answer);
            request = nextName();
        }
    }

    private void repeat(String upload) {
        if (random.nextInt(16) == 0) {
            host().put(path, upload);
        } else if (random.nextInt(16) == 0) {
            astray.add(upload);
        } else if (!astray.isEmpty() && random.nextInt(4) == 0) {
            host().put(path, astray.remove(0));
        }
    }

    private ObjectNode settled(String request, ObjectNode mine, JsonNode answer) {
        ObjectNode draft = (ObjectNode) answer.get("map");
        Set<String> told = new HashSet<>();
        answer.get("conflicts").forEach(conflict -> told.add(conflict.get("id").asText()));
        refused.add(new Refused(request, baseVersion, mine, draft.deepCopy(), told));
        for (JsonNode conflict : answer.get("conflicts")) {
            settle(draft, conflict, random.nextBoolean());
        }
        baseVersion = answer.get("currentVersion").asInt();
        return draft;
    }

    private static void settle(ObjectNode draft, JsonNode conflict, boolean takesMine) {
        String id = conflict.get("id").asText();
        switch (conflict.get("kind").asText()) {
            case "CHANGED" -> {
                if (takesMine) {
                    JsonFacts.find(draft, id)
                            .orElseThrow()
                            .set(conflict.get("member").asText(), conflict.get("mine"));
                }
            }
            case "DELETED_HERE" -> {
                if (takesMine) {
                    JsonFacts.remove(draft, id);
                }
            }
            case "DELETED_THERE" -> {
                if (!takesMine) {
                    JsonFacts.remove(draft, id);
                }
            }
            default -> {
                // What both moved stays where the draft has it.
            }
        }
    }

    private String nextName() {
        requests++;
        return name + "-" + requests;
    }

    private RestClient host() {
        return hosts.get(random.nextInt(hosts.size()));
    }

    private void edit(ObjectNode map) {
        ObjectNode touchpoint = oneOf(oneOf(map.withArray("stages")).withArray("touchpoints"));
        ArrayNode list = touchpoint.withArray(LISTS.get(random.nextInt(LISTS.size())));
        int kind = random.nextInt(6);
        if (kind == 0) {
            touchpoint.put("name", fresh());
        } else if (kind == 1 || list.isEmpty()) {
            ObjectNode card = list.insertObject(random.nextInt(list.size() + 1));
            card.put("id", fresh()).put("text", fresh());
        } else if (kind == 2) {
            list.remove(random.nextInt(list.size()));
        } else if (kind == 3) {
            JsonNode card = list.remove(random.nextInt(list.size()));
            touchpoint.withArray(LISTS.get(random.nextInt(LISTS.size()))).add(card);
        } else {
            oneOf(list).put("text", fresh());
        }
    }

    private ObjectNode oneOf(ArrayNode list) {
        return (ObjectNode) list.get(random.nextInt(list.size()));
    }

    private String fresh() {
        made++;
        return name + "_" + made;
    }
}
