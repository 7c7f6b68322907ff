package cables.export;

import static org.assertj.core.api.Assertions.assertThat;

import cables.cable.Cable;

import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.StringWriter;

class CableJsonTest {

    private static final String FULL =
            """
            {"schema":1,"id":"10LAGADO42","mrn":{"year":2010,"post":"LAGADO","serial":42},\
            "date":"2010-02-08T07:11:00Z","transmissionId":"VZCZCXYZ0001","precedence":["IMMEDIATE","ROUTINE"],\
            "from":"AMEMBASSY LAGADO","routing":"RUEHLQ",\
            "to":[{"name":"SECSTATE WASHDC","precedence":"IMMEDIATE","number":"0003","routing":"RUEHC"}],\
            "info":[{"name":"CHINA POSTS COLLECTIVE","precedence":null,"number":null,"routing":null}],\
            "classification":"LIMITED OFFICIAL USE","captions":["SIPDIS"],"passing":["DEPT FOR G/TIP"],\
            "executiveOrder":{"order":"12958","declassify":"2020-02-08","text":"E.O. 12958: DECL: 02/08/2020"},\
            "tags":["PGOV","RU"],"tagsNormalised":["PGOV","RS"],"subject":"NOTHING HAPPENED",\
            "subjectMarking":"S/REL TO USA, FVEY",\
            "refs":[{"text":"09 LAGADO 1","id":"09LAGADO1"},{"text":"MY E-MAIL","id":null}],\
            "classifiedBy":"Ambassador Lemuel Gulliver","reasons":["1.4(b)","1.4(d)"],\
            "paragraphs":[{"number":1,"marking":"S/REL TO USA, FVEY","kind":"summary","heading":"SUMMARY",\
            "text":"He said \\"no\\".\\nTwice ¶.","span":[0,4]},\
            {"number":null,"marking":null,"kind":null,"heading":null,"text":"x","span":[3,7]}],\
            "signature":"GULLIVER",\
            "published":{"id":"10LAGADO42","created":"2010-02-08T07:07:00Z","released":null,\
            "origin":"Embassy Lagado","classification":"UNCLASSIFIED//FOR OFFICIAL USE ONLY"},\
            "diagnostics":[{"code":"TAGS_GLUED","message":"\\"PGOVCH\\" split","span":[3,7]}],\
            "source":{"path":"/cables/a.csv","row":7,"sha256":"%s"}}
            """
                    .formatted("ab".repeat(32));

    private static final String BARE =
            """
            {"schema":1,"id":"X","mrn":null,"date":null,"transmissionId":null,"precedence":[],"from":null,\
            "routing":null,"to":[],"info":[],"classification":null,"captions":[],"passing":[],\
            "executiveOrder":null,"tags":[],"tagsNormalised":[],"subject":null,"subjectMarking":null,"refs":[],\
            "classifiedBy":null,"reasons":[],"paragraphs":[],"signature":null,"published":null,"diagnostics":[],\
            "source":{"path":"/cables/b.txt","row":null,"sha256":"%s"}}
            """
                    .formatted("cd".repeat(32));

    @Test
    void a_cable_that_says_all() throws IOException {
        assertThat(line(MadeUpCable.full())).isEqualTo(FULL);
    }

    @Test
    void a_cable_that_says_nothing() throws IOException {
        assertThat(line(MadeUpCable.bare("X"))).isEqualTo(BARE);
    }

    @Test
    void the_indented_form_says_the_same() throws IOException {
        var out = new StringWriter();
        CableJson.write(MadeUpCable.full(), out);
        assertThat(out.toString())
                .startsWith("{\n  \"schema\": 1,\n  \"id\": \"10LAGADO42\",\n  \"mrn\": {\n")
                .contains("\n  \"precedence\": [\"IMMEDIATE\", \"ROUTINE\"],\n")
                .endsWith("}\n");
        assertThat(tree(out.toString())).isEqualTo(tree(FULL));
    }

    @Test
    void one_is_an_object_and_several_or_none_are_an_array() throws IOException {
        assertThat(together()).isEqualTo("[]\n");
        assertThat(tree(together(MadeUpCable.full()))).isEqualTo(tree(FULL));
        assertThat(tree(together(MadeUpCable.full(), MadeUpCable.bare("X"), MadeUpCable.bare("X"))))
                .isEqualTo(tree("[" + FULL + "," + BARE + "," + BARE + "]"));
    }

    private static String line(Cable cable) throws IOException {
        var out = new StringWriter();
        CableJson.writeLine(cable, out);
        return out.toString();
    }

    private static String together(Cable... cables) throws IOException {
        var out = new StringWriter();
        try (var json = new CablesJson(out)) {
            for (var cable : cables) {
                json.add(cable);
            }
        }
        return out.toString();
    }

    private static Object tree(String json) throws IOException {
        return new ObjectMapper().readTree(json);
    }
}
