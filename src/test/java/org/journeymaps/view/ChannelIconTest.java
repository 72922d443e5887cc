package org.journeymaps.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChannelIconTest {
    @ParameterizedTest
    @CsvSource({
        "Website, WEB",
        "Mobile web, WEB",
        "Comparison site, WEB",
        "Onlineshop, WEB",
        "Kundenportal, WEB",
        "App, APP",
        "App store, APP",
        "WhatsApp, CHAT",
        "SMS, CHAT",
        "Live chat, CHAT",
        "Phone, PHONE",
        "Telefonhotline, PHONE",
        "Video call, VIDEO",
        "E-Mail, MAIL",
        "Newsletter, MAIL",
        "Letter, POST",
        "Brief, POST",
        "Paketdienst, POST",
        "Post office, STORE",
        "Branch, STORE",
        "Bankfiliale, STORE",
        "Self-service kiosk, KIOSK",
        "Geldautomaten, KIOSK",
        "Soziale Medien, SOCIAL",
        "Google, SEARCH",
        "Beratungsgespräch, PERSON",
        "Antragsformular, DOCUMENT",
        "Card, CARD",
        "At home, HOME"
    })
    void findsADrawingByTheWordsInAName(String channel, ChannelIcon icon) {
        assertThat(ChannelIcon.find(channel)).contains(icon);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Airline check-in", "Workshop", "Happy hour", "Information", "", "電話"})
    void drawsNothingRatherThanSomethingWrong(String channel) {
        assertThat(ChannelIcon.find(channel)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void staysInItsSquare(ChannelIcon icon) {
        assertThat(icon.path()).matches("M[-0-9. MmLlHhVvQqTtAaZz]+");
    }
}
