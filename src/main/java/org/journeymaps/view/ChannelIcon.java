package org.journeymaps.view;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Drawings that stand before the names of channels. People name channels freely, so a drawing is found by words in the
 * name, English or German; the first constant with a word in it wins. A keyword with {@code =} before it has to be a whole
 * word, any other may be part of a longer one, as German likes it.
 */
enum ChannelIcon {
    CHAT(
            "M3 3h10a1 1 0 0 1 1 1v6a1 1 0 0 1-1 1H8l-3.5 3V11H3a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1zM5 6h6M5 8.5h4",
            "=chat, chatbot, live chat, livechat, whatsapp, messenger, =sms, text message, textnachricht, kurznachricht"),
    VIDEO("M2 4.5h8v7H2zM10 7l4-2.5v7L10 9", "video, webcam, youtube, =tv, television, fernsehen"),
    MAIL("M2 4h12v8H2zM2 4.5l6 4.5 6-4.5", "e-mail, email, newsletter, =mail, =mails"),
    SOCIAL(
            "M5.8 7.2l4.4-2.4M5.8 8.8l4.4 2.4M2 8a2 2 0 1 0 4 0a2 2 0 1 0-4 0M10 4a2 2 0 1 0 4 0a2 2 0 1 0-4 0"
                    + "M10 12a2 2 0 1 0 4 0a2 2 0 1 0-4 0",
            "social, soziale, facebook, instagram, linkedin, tiktok, twitter, =forum, community"),
    SEARCH("M3 7a4 4 0 1 0 8 0a4 4 0 1 0-8 0M10 10l4 4", "=search, search engine, google, =suche, suchmaschine"),
    APP(
            "M5 2h6a1 1 0 0 1 1 1v10a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1V3a1 1 0 0 1 1-1zM7 12h2",
            "=app, =apps, smartphone-app, banking-app, =ios, android"),
    WEB(
            "M2 8a6 6 0 1 0 12 0a6 6 0 1 0-12 0h12M8 2q5 6 0 12q-5-6 0-12",
            "=web, website, webseite, webshop, internet, online, browser, portal, homepage, =site, =wiki"),
    KIOSK(
            "M3 2h10v7H3zM8 9v4M5 14h6M5.5 4.5h5",
            "kiosk, self-service, self service, selbstbedienung, terminal, =atm, =automat, automaten, booth"),
    STORE(
            "M3 7v6.5h10V7M2 6l1.5-3.5h9L14 6q0 1.6-2 1.6T10 6q0 1.6-2 1.6T6 6q0 1.6-2 1.6T2 6zM6.5 13.5V10h3v3.5",
            "=branch, =store, =shop, =counter, filiale, gesch\u00e4ft, =laden, schalter, =office, =desk, pharmacy, apotheke,"
                    + " showroom, reception, =empfang, b\u00fcrgerb\u00fcro, library, bibliothek"),
    POST(
            "M2.5 5L8 2l5.5 3v6L8 14l-5.5-3zM2.5 5L8 8l5.5-3M8 8v6",
            "=post, postal, =letter, =letters, =brief, =briefe, briefpost, parcel, paket, courier, kurier, delivery,"
                    + " lieferung, versand"),
    PHONE(
            "M4 2.5l2 .5 1 3-1.6 1.4a8 8 0 0 0 3.2 3.2L10 9l3 1 .5 2q0 1.5-1.5 1.5A9.5 9.5 0 0 1 2.5 4Q2.5 2.5 4 2.5z",
            "phone, telefon, =call, =calls, call centre, call center, callcenter, hotline, anruf, =handy"),
    PERSON(
            "M5.5 5a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0M3 14q0-5 5-5t5 5",
            "person, face to face, face-to-face, adviser, advisor, berater, beratung, =visit, besuch, meeting, =staff,"
                    + " friends, freunde, word of mouth, technician, techniker, gespr\u00e4ch"),
    DOCUMENT(
            "M4 2h5l3 3v9H4zM9 2v3h3M6 8h4M6 10.5h4",
            "document, dokument, =form, =forms, formular, =paper, papier, contract, vertrag, invoice, rechnung, =pdf,"
                    + " leaflet, flyer, brochure, brosch\u00fcre, prospekt"),
    CARD("M2 4h12v8.5H2zM2 7h12M4 10h3", "=card, =cards, =karte, bankkarte, kreditkarte"),
    HOME("M2 8l6-5.5L14 8M4 7v6.5h8V7M6.5 13.5V10h3v3.5", "=home, zuhause, zu hause");

    private static final List<ChannelIcon> ALL = List.of(values());

    private final String path;
    private final List<Keyword> words;

    /**
     * A drawing.
     *
     * @param path strokes in a square of 16 units
     * @param keywords separated by commas, in lower case
     */
    ChannelIcon(String path, String keywords) {
        this.path = path;
        this.words = Stream.of(keywords.split(", *")).map(Keyword::parse).toList();
    }

    /** The drawing for a channel; empty if no word in its name is known. */
    static Optional<ChannelIcon> find(String channel) {
        String name = channel.toLowerCase(Locale.ROOT);
        return ALL.stream()
                .filter(icon -> icon.words.stream().anyMatch(word -> word.isIn(name)))
                .findFirst();
    }

    /** A word that tells a channel; {@code whole} if it must not be a part of a longer one. */
    private record Keyword(String text, boolean whole) {
        static Keyword parse(String source) {
            return source.startsWith("=") ? new Keyword(source.substring(1), true) : new Keyword(source, false);
        }

        boolean isIn(String name) {
            for (int at = name.indexOf(text); at >= 0; at = name.indexOf(text, at + 1)) {
                int end = at + text.length();
                boolean letterBefore = at > 0 && Character.isLetter(name.codePointBefore(at));
                boolean letterAfter = end < name.length() && Character.isLetter(name.codePointAt(end));
                if (!whole || !letterBefore && !letterAfter) {
                    return true;
                }
            }
            return false;
        }
    }

    /** The strokes as SVG path data, in a square of 16 units. */
    String path() {
        return path;
    }
}
