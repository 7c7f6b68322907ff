package cables.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// The reading room, opened as people open it, and spoken to over the wire.
class ServeTest {

    private static final String HOSTILE =
            """
            R 081200Z FEB 10
            FM AMEMBASSY LIMA
            TO SECSTATE WASHDC
            UNCLAS LIMA 000999
            TAGS: PREL, PE
            SUBJECT: <script>alert(1)</script> "quoted" 'and' &amp; <b>bold</b>

            1. (U) EXERCISE EXERCISE EXERCISE. <img src=x onerror=alert(2)> javascript:alert(3)
            "><svg onload=alert(4)> hostile markup &lt;stays&gt; text.
            """;

    @TempDir static Path home;
    private static Session session;
    private static RunningRoom room;

    @BeforeAll
    static void open() throws Exception {
        Session.copy(Path.of("index-data/cables"), home.resolve("index-data/cables"));
        Files.writeString(home.resolve("index-data/cables/10LIMA999.txt"), HOSTILE);
        session = new Session(home);
        assertThat(session.run("cables rebuild -q")).isEmpty();
        room = RunningRoom.open(home);
    }

    @AfterAll
    static void close() throws Exception {
        assertThat(room.end()).isEqualTo(130);
    }

    /// The bytes are those of the command.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    /search.json?q=trafficking                       | search trafficking --json
                    /search.json?q=trafficking&n=3&from=2&sort=newest | search trafficking --json -n 3 --from 2 -s newest
                    /search.json?q=zzzzz                             | search zzzzz --json
                    /search.json?q=%22human+trafficking              | search '"human trafficking' --json
                    /search.json?q=tags:KTIP+NOT+from:BEIJING&snippets=1 | search 'tags:KTIP NOT from:BEIJING' --json --snippets 1
                    /search.jsonl?q=police                           | search police -f jsonl
                    /search.csv?q=police                             | search police -f csv
                    /search.tsv?q=police&n=2                         | search police -f tsv -n 2
                    /search.ids?q=police                             | search police -f ids
                    /search.ris?q=police                             | search police -f ris
                    /search.bib?q=police                             | search police -f bibtex
                    /search.csljson?q=police                         | search police -f csljson
                    /search.trec?q=police                            | search police -f trec
                    /similar/10BEIJING326.json                       | similar 10BEIJING326 --json
                    /similar/10BEIJING326.csv                        | similar 10BEIJING326 -f csv
                    /cable/10BEIJING326.json                         | show 10BEIJING326 --json
                    /cable/10%20BEIJING%20000326.json                | show '10 BEIJING 000326' --json
                    /cable/10BEIJING326.json?q=trafficking           | show 10BEIJING326 --json --query trafficking
                    /cable/10BEIJING326.txt                          | show 10BEIJING326 --raw
                    /cable/10BEIJING326.csv                          | show 10BEIJING326 -f csv
                    /cable/09DAKAR412.json?copy=2                    | show 09DAKAR412 --json --copy 2
                    /facet/tags.json                                 | facet tags --json
                    /facet/tags.json?q=trafficking&n=5&sort=value    | facet tags trafficking --json -n 5 -s value
                    /facet/country.csv?q=police                      | facet country police -f csv
                    /facet/month.tsv                                 | facet month -f tsv
                    /trend.json?q=trafficking                        | trend trafficking --json
                    /trend.csv?q=trafficking&by=month                | trend trafficking --by month -f csv
                    /kwic.json?q=traffick*                           | kwic 'traffick*' --json
                    /kwic.csv?q=police&sort=left&width=20&n=7        | kwic police -s left -w 20 -n 7 -f csv
                    /kwic.jsonl?q=police                             | kwic police -f jsonl
                    /lookup/KTIP.json                                | lookup KTIP --json
                    /lookup/C%2FNF.csv                               | lookup C/NF -f csv
                    /lookup/trafficking%20in%20persons.jsonl         | lookup 'trafficking in persons' -f jsonl
                    /status.json                                     | status --json
                    /status.csv                                      | status -f csv
                    """)
    void data_is_what_the_command_prints(String address, String command) throws Exception {
        var answer = room.get(address);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(session.stdout("cables " + command));
        assertThat(answer.body()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/search?q=trafficking",
                "/search?q=",
                "/search?q=zzzzz",
                "/search?q=(((",
                "/search?q=mark:SBU(police)+tags:KTIP+NOT+class:C",
                "/search?q=LIMA",
                "/cable/10BEIJING326",
                "/cable/10BEIJING326?q=trafficking",
                "/cable/10LIMA999?q=hostile",
                "/tags",
                "/tags/KTIP",
                "/posts",
                "/posts/BEIJING",
                "/map?q=police",
                "/trend?q=police&by=month",
                "/kwic?q=police&sort=left",
                "/similar/10BEIJING326",
                "/lookup/C%2FNF",
                "/lookup/nixnix",
                "/status",
                "/help",
                "/facet/tags",
                "/facet/mark?q=police"
            })
    void a_page_is_whole_and_safe(String address) throws Exception {
        var page = room.get(address);
        assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html;charset=utf-8");
        assertThat(page.body().stripTrailing()).endsWith("</html>");
        assertThat(page.body()).doesNotContain("<script>", "<img", "<b>", "style=", "onclick");
        assertThat(page.body()).doesNotContain("http://", "https://");
    }

    @ParameterizedTest
    @CsvSource({
        "/cable/10%20BEIJING%20000326, /cable/10BEIJING326",
        "/cable/10beijing326?q=police, /cable/10BEIJING326?q=police",
        "/search?q=police&since=2009&until=2010-03, /search?q=police%20date%3A2009..2010-03",
        "/lookup?q=NOFORN, /lookup/NOFORN"
    })
    void one_thing_has_one_address(String asked, String address) throws Exception {
        var answer = room.get(asked);
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location").orElse("")).endsWith(address);
    }

    @Test
    void a_filter_is_added_excluded_and_taken_off() throws Exception {
        var page = room.get("/search?q=trafficking+tags:KTIP+NOT+from:BEIJING").body();
        assertThat(page)
                .contains("href=\"/search?q=trafficking%20NOT%20from%3ABEIJING\"")
                .contains("href=\"/search?q=trafficking%20tags%3AKTIP\"")
                .contains(
                        "href=\"/search?q=trafficking%20tags%3AKTIP%20NOT%20from%3ABEIJING%20tags%3AKWMN\"")
                .contains(
                        "href=\"/search?q=trafficking%20tags%3AKTIP%20NOT%20from%3ABEIJING%20NOT%20tags%3AKWMN\"");
    }

    @Test
    void every_address_within_leads_somewhere() throws Exception {
        var seen = new TreeSet<String>();
        var link = Pattern.compile("href=\"(/[^\"#]*)");
        for (var start : List.of("/", "/search?q=police", "/cable/10BANGKOK470", "/help", "/map")) {
            link.matcher(room.get(start).body())
                    .results()
                    .limit(40)
                    .forEach(it -> seen.add(it.group(1)));
        }
        for (var address : seen) {
            assertThat(room.get(address.replace("&amp;", "&")).statusCode())
                    .as(address)
                    .isEqualTo(200);
        }
        assertThat(seen).hasSizeGreaterThan(80);
    }

    @Test
    void markup_in_a_cable_stays_text() throws Exception {
        var page = room.get("/cable/10LIMA999").body();
        assertThat(page).contains("&lt;script&gt;alert(1)&lt;/script&gt;");
        assertThat(page).contains("&lt;img src=x onerror=alert(2)&gt;");
    }

    @Test
    void every_answer_says_what_a_browser_may_do_with_it() throws Exception {
        for (var address : List.of("/", "/search.json?q=police", "/nix", "/assets/style.css")) {
            var headers = room.get(address).headers();
            assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                    .contains("default-src 'none'", "frame-ancestors 'none'")
                    .doesNotContain("unsafe");
            assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
            assertThat(headers.firstValue("Referrer-Policy")).hasValue("no-referrer");
            assertThat(headers.firstValue("Cache-Control")).hasValue("no-store");
            assertThat(headers.firstValue("Access-Control-Allow-Origin")).isEmpty();
            assertThat(headers.firstValue("Server")).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/nix, 404",
        "/nix.json, 404",
        "/cable/99NIX1, 404",
        "/cable/99NIX1.json, 404",
        "/facet/nix.json, 404",
        "/search.json, 400",
        "/search.json?q=police&n=many, 400",
        "/search.json?q=police&sort=nix, 400",
        "/trend.json, 400"
    })
    void what_cannot_be_answered_is_told_in_a_line(String address, int status) throws Exception {
        var answer = room.get(address);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body())
                .doesNotContain("Exception", "cables.web", "javalin", "jetty", home.toString());
        assertThat(answer.body())
                .contains(address.contains(".json") ? "\"error\"" : "<h1>" + status);
    }

    @Test
    void a_host_by_another_name_is_turned_away() throws Exception {
        assertThat(room.raw("GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 421 ");
        assertThat(room.raw("GET / HTTP/1.0\r\n\r\n")).startsWith("HTTP/1.1 4");
        assertThat(room.raw("GET / HTTP/1.1\r\nHost: localhost:1\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 200 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "PATCH"})
    void this_place_is_for_reading(String method) throws Exception {
        var answer = room.send(method, "/search?q=police");
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).hasValue("GET, HEAD");
    }

    @Test
    void a_head_has_no_body() throws Exception {
        var head = room.send("HEAD", "/search?q=police");
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
    }

    @Test
    void what_is_too_long_is_told_so() throws Exception {
        assertThat(room.get("/search?q=" + "a".repeat(8_192)).statusCode()).isEqualTo(414);
        var long1 = "X-A: " + "a".repeat(20_000) + "\r\n";
        var answer = room.raw("GET / HTTP/1.1\r\nHost: localhost\r\n" + long1 + "\r\n");
        assertThat(answer).startsWith("HTTP/1.1 431 ").doesNotContain("etty");
        assertThat(room.raw("nonsense\r\n\r\n")).startsWith("HTTP/1.1 400 ").doesNotContain("etty");
    }

    @Test
    void pages_are_packed_for_those_who_can_unpack() throws Exception {
        var head = "GET /search?q=police HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n";
        var packed = room.raw(head + "Accept-Encoding: gzip\r\n\r\n");
        assertThat(packed).containsIgnoringCase("Content-Encoding: gzip");
    }

    @Test
    void who_says_little_and_slowly_keeps_nobody_else_waiting() throws Exception {
        var slow = new ArrayList<Socket>();
        try {
            for (int i = 0; i < 100; i++) {
                var socket = room.connect();
                socket.getOutputStream().write("GET / HT".getBytes(StandardCharsets.US_ASCII));
                slow.add(socket);
            }
            assertThat(room.get("/cable/10BEIJING326").statusCode()).isEqualTo(200);
        } finally {
            for (var socket : slow) {
                socket.close();
            }
        }
    }

    @Test
    void a_rebuild_is_followed() throws Exception {
        var before = room.get("/search.json?q=trafficking&n=1").body();
        assertThat(session.run("cables rebuild -q index-data/cables")).isEmpty();
        var after = room.get("/search.json?q=trafficking&n=1").body();
        assertThat(after).isNotEqualTo(before);
        assertThat(after).isEqualTo(session.stdout("cables search trafficking --json -n 1"));
    }

    @Test
    void other_machines_are_let_in_by_name_and_token_alone() {
        assertThat(session.run("cables serve --host 0.0.0.0 --port 0"))
                .anyMatch(it -> it.contains("--allow-host"))
                .contains("[exit 2]");
        assertThat(session.run("cables serve --port 70000")).contains("[exit 2]");
    }

    @Test
    void who_comes_by_name_has_to_show_the_token() throws Exception {
        var other = RunningRoom.open(home, "--host", "0.0.0.0", "--allow-host", "archive.example");
        try {
            var address = other.address();
            assertThat(address).contains("/?token=");
            assertThat(other.named("archive.example", "/search.json?q=police", "")).isEqualTo(401);
            var token = address.substring(address.indexOf("token=") + 6);
            assertThat(other.named("archive.example", "/?token=" + token, "")).isEqualTo(200);
            assertThat(other.named("archive.example", "/", "Bearer " + token)).isEqualTo(200);
            assertThat(other.named("archive.example", "/", "Bearer " + token + "x")).isEqualTo(401);
            assertThat(other.named("evil.example", "/?token=" + token, "")).isEqualTo(421);
        } finally {
            other.end();
        }
    }
}
