package nl.pleegpeil.search;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page that searches. The Dutch texts are in {@code messages/search_nl.properties}. */
@MessageBundle("search")
public interface SearchTexts {

    @Message
    String title();

    @Message
    String titleFor(String typed);

    @Message
    String label();

    @Message
    String hint(int longest);

    @Message
    String button();

    @Message
    String inHeader();

    @Message
    String found(long count);

    @Message
    String none(String typed);

    @Message
    String noneAdvice();

    @Message
    String canSearch();

    @Message
    String neverSignals();

    @Message
    String signIn();

    @Message
    String kind(SearchKind kind);

    @Message
    String explained(SearchKind kind);

    @Message
    String more(int shown, int count);

    @Message
    String tooLong(int longest);

    @Message
    String tooShort(int shortest);
}
