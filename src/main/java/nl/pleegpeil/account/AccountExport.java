package nl.pleegpeil.account;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;

/** What is kept about the holder of an account, in the words of the page; passwords and secrets are never told. */
public record AccountExport(@JsonProperty("e-mailadres") String email, @JsonProperty("naam") String name,
        @JsonProperty("status") String status, @JsonProperty("heeft_wachtwoord") boolean password,
        @JsonProperty("heeft_tweede_stap") boolean secondFactor,
        @JsonProperty("inlogdienst") String identityProvider, @JsonProperty("gemaakt_op") Instant createdAt,
        @JsonProperty("zetels") List<String> seats) {
}
