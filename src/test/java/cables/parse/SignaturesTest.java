package cables.parse;

import static org.assertj.core.api.Assertions.assertThat;

import cables.cable.Located;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignaturesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    The last words.~~WEXFORD~                     | WEXFORD | The last words.
                    The last words.~WEXFORD                       | WEXFORD | The last words.
                    The last words. WEXFORD                       | WEXFORD | The last words.
                    The last words.  End comment. Wexford         | Wexford | The last words.  End comment.
                    The last words. END COMMENT WEXFORD           | WEXFORD | The last words. END COMMENT
                    said so (Al Ahram, 12/28/2009) WEXFORD        | WEXFORD | said so (Al Ahram, 12/28/2009)
                    The last words.~~VAN VOORST                   | VAN VOORST | The last words.
                    The last words.~~van Voorst                   | van Voorst | The last words.
                    The last words.~~QUILLOW HUGHES               | QUILLOW HUGHES | The last words.
                    The last words.~~TIMKEN JR                    | TIMKEN JR | The last words.
                    The last words.~~WEXFORD WEXFORD              | WEXFORD | The last words.
                    The last words.~~VAN VOORST VAN VOORST        | VAN VOORST | The last words.
                    THE LAST WORDS.~~END COMMENT~WEXFORD          | WEXFORD | THE LAST WORDS.~~END COMMENT
                    The last words. WEXFORD NNNN                  | WEXFORD | The last words.
                    The last words. MINIMIZE CONSIDERED WEXFORD   | WEXFORD | The last words. MINIMIZE CONSIDERED
                    The last words.~\\~WEXFORD\\~\\~NNNN\\          | WEXFORD | The last words.
                    The last words.~WEXFORD~WEXFORD               | WEXFORD | The last words.
                    The last words.~~wexford                      | wexford | The last words.
                    The last words.~~WEXFORD##                    | WEXFORD | The last words.
                    The last words.~~WEXFORD.                     | WEXFORD | The last words.
                    The last words. #WEXFORD                      | WEXFORD | The last words.
                    The last words. WEXFORD 0 11/26/2007          | WEXFORD | The last words.
                    The last words.~~WEXFORD~~NNNN~               | WEXFORD | The last words.
                    The last words.~~WEXFORD~UNCLASSIFIED         | WEXFORD | The last words.
                    The last words.~~WEXFORD~CABLE ENDS           | WEXFORD | The last words.
                    The last words.~~WEXFORD~"                    | WEXFORD | The last words.
                    The last words.~~Visit Oslo's Website: http://oslo.example/~~WEXFORD | WEXFORD | The last words.~~Visit Oslo's Website: http://oslo.example/
                    The last words.~~WEXFORD~~Visit Oslo's Website: http://oslo.example/ | WEXFORD | The last words.
                    The last words.~~Visit Oslo's Website:~http://oslo.example/index. html~Wexford | Wexford | The last words.~~Visit Oslo's Website:~http://oslo.example/index. html
                    The last words.~~MINIMIZE CONSIDERED~~WEXFORD | WEXFORD | The last words.~~MINIMIZE CONSIDERED
                    The last words.~~WEXFORD~~MINIMIZE CONSIDERED | WEXFORD | The last words.
                    HE SPEAKS NO ENGLISH.~WEXFORD UNQUOTE QUILLOW | QUILLOW | HE SPEAKS NO ENGLISH.~WEXFORD UNQUOTE
                    HE SPEAKS NO ENGLISH. UNQUOTE. WEXFORD##      | WEXFORD | HE SPEAKS NO ENGLISH. UNQUOTE.
                    HE SPEAKS NO ENGLISH.~UNQUOTE WEXFORD         | WEXFORD | HE SPEAKS NO ENGLISH.~UNQUOTE
                    HE SPEAKS NO ENGLISH.~WEXFORD UNQUOTE         | - | HE SPEAKS NO ENGLISH.~WEXFORD UNQUOTE
                    HE SPEAKS NO ENGLISH.~WEXFORD~NOTE BY OC/T: MESSAGE DELAYED. | WEXFORD | HE SPEAKS NO ENGLISH.
                    STRAUSZ-HUPE SPOKE.~~STRAUSZ-HUPE             | STRAUSZ-HUPE | STRAUSZ-HUPE SPOKE.
                    The last words. END COMMENT.                  | - | The last words. END COMMENT.
                    The last words.~~END SUMMARY                  | - | The last words.~~END SUMMARY
                    WE ASK FOR MORE~ASSISTANCE.                   | - | WE ASK FOR MORE~ASSISTANCE.
                    The last words ...                            | - | The last words ...
                    """)
    void theNameThatEndsTheCableIsNotOfItsBody(String body, String name, String rest) {
        var text = "UNCLAS OSLO 000012\n\nSUBJECT: X\n\n1. (U) " + body.replace('~', '\n');
        var cable = Texts.parse(text);
        assertThat(cable.body().signature().map(Located::value).orElse(null)).isEqualTo(name);
        assertThat(cable.body().paragraphs().getLast().passage().text())
                .isEqualTo(rest.replace('~', '\n'));
    }
}
