package cables.parse;

import static org.assertj.core.api.Assertions.assertThat;

import cables.cable.Addressee;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.stream.Collectors;

class AddresseeLinesTest {

    @Test
    void whatOnlyEndsALineGoesOnWithIt() {
        assertThat(
                        AddresseeLines.read(
                                        Texts.stretch(
                                                """
                                                RUEHZN/ENVIRONMENT SCIENCE AND TECHNOLOGY
                                                COLLECTIVE PRIORITY
                                                RHEHNSC/NATIONAL SECURITY COUNCIL WASHDC
                                                IMMEDIATE 0664
                                                RUWDQAC/COMDT COGARD WASHINGTON
                                                DC//CG-2/CG-5//
                                                RUEHC/SECSTATE WASHDC
                                                """))
                                .stream()
                                .map(it ->
                                        it.value().plad()
                                                + it.value()
                                                        .precedence()
                                                        .map(p -> " " + p)
                                                        .orElse("")
                                                + it.value().number().map(n -> " " + n).orElse("")))
                .containsExactly(
                        "ENVIRONMENT SCIENCE AND TECHNOLOGY COLLECTIVE PRIORITY",
                        "NATIONAL SECURITY COUNCIL WASHDC IMMEDIATE 0664",
                        "COMDT COGARD WASHINGTON DC//CG-2/CG-5//",
                        "SECSTATE WASHDC");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    RUEHC/SECSTATE WASHDC PRIORITY 8056          | RUEHC/SECSTATE WASHDC PRIORITY 8056
                    SECSTATE WASHDC                              | SECSTATE WASHDC
                    RUEHOO/CHINA POSTS COLLECTIVE                | RUEHOO/CHINA POSTS COLLECTIVE
                    RUEHTH/AMEMBASSY ATHENS 0121                 | RUEHTH/AMEMBASSY ATHENS 0121
                    RUEUITH/DET 1 39LG ANKARA TU                 | RUEUITH/DET 1 39LG ANKARA TU
                    AMEMBASSY OSLO NIACT IMMEDIATE 12            | AMEMBASSY OSLO IMMEDIATE 12
                    AMEMBASSY OSLO PIORITY 0012                  | AMEMBASSY OSLO PRIORITY 0012
                    RHMFISS/HQ USEUCOM VAIHINGEN GE//J5 POL(MC)// | RHMFISS/HQ USEUCOM VAIHINGEN GE//J5 POL(MC)//
                    RUEHC/A PRIORITY 1 RUEHX/B 0002 RUEHY/C      | RUEHC/A PRIORITY 1; RUEHX/B 0002; RUEHY/C
                    SECSTATE WASHDC 8003 AMEMBASSY OSLO          | SECSTATE WASHDC 8003; AMEMBASSY OSLO
                    EU POSTS COLLECTIVE AMEMBASSY OSLO           | EU POSTS COLLECTIVE; AMEMBASSY OSLO
                    DEPT OF COMMERCE WASHINGTON DC DEPT OF ENERGY WASHINGTON DC 12 | DEPT OF COMMERCE WASHINGTON DC; DEPT OF ENERGY WASHINGTON DC 12
                    RUEHC/A 1234 CONFIDENTIAL                    | RUEHC/A 1234
                    RUEHC/A 1234 XMT AMCONSUL DURBAN             | RUEHC/A 1234
                    RUEHC/A~---------- header ends ----------    | RUEHC/A
                    RUEHC/A~XMT AMCONSUL DURBAN~RUEHY/C          | RUEHC/A; RUEHY/C
                    RUEHC/ALL POSTS COLLECTIVE","                | RUEHC/ALL POSTS COLLECTIVE
                    RUEHC/A~BT~                                  | RUEHC/A
                    RUEHC/A~STATE GRNC~GR 112~BT                 | RUEHC/A
                    AMCONSUL BERGEN BY POUCH~AMEMBASSY OSLO      | AMCONSUL BERGEN; AMEMBASSY OSLO
                    AMEMBASSY OSLO (VIA POUCH)                   | AMEMBASSY OSLO
                    """)
    void eachAddresseeIsRead(String lines, String addressees) {
        var read =
                AddresseeLines.read(Texts.stretch(lines.replace('~', '\n'))).stream()
                        .map(it -> print(it.value()))
                        .collect(Collectors.joining("; "));
        assertThat(read).isEqualTo(addressees);
    }

    private static String print(Addressee it) {
        return it.routingIndicator().map(ri -> ri + "/").orElse("")
                + it.plad()
                + it.precedence().map(p -> " " + p).orElse("")
                + it.number().map(n -> " " + n).orElse("");
    }
}
