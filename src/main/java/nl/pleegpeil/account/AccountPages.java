package nl.pleegpeil.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import nl.pleegpeil.access.CurrentScope;
import nl.pleegpeil.access.Grant;
import nl.pleegpeil.access.Grants;
import nl.pleegpeil.access.Needs;
import nl.pleegpeil.access.Right;
import nl.pleegpeil.guard.Guard;
import nl.pleegpeil.guard.GuardTexts;
import nl.pleegpeil.shared.FormErrors;
import nl.pleegpeil.shared.Refusal;
import org.jboss.resteasy.reactive.RestQuery;

/** Who may sign in: invite, block, help and erase. */
@Path("/accounts")
@Blocking
@Produces(MediaType.TEXT_HTML)
@Needs(Right.MANAGE_ACCOUNTS)
public class AccountPages {

    /** One account in the list. */
    public record Line(Account account, String status, List<String> seats) {
    }

    /** The list with the form for a new one. */
    public record ListView(List<Line> lines, String email, String name, FormErrors errors, String saved) {
    }

    /** One account. */
    public record OneView(Account account, String status, List<String> seats, boolean isOwn, FormErrors errors, String saved) {

        public boolean isBlocked() {
            return account.is(AccountStatus.GEBLOKKEERD);
        }

        public boolean isInvited() {
            return account.is(AccountStatus.UITGENODIGD);
        }
    }

    @CheckedTemplate(basePath = "account")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance list(ListView view);

        static native TemplateInstance one(OneView view);
    }

    private final Accounts accounts;
    private final Grants grants;
    private final CurrentScope current;
    private final AccountReach reach;
    private final AccountTexts texts;
    private final GuardTexts guardTexts;

    AccountPages(Accounts accounts, Grants grants, CurrentScope current, AccountReach reach, AccountTexts texts,
            GuardTexts guardTexts) {
        this.accounts = accounts;
        this.grants = grants;
        this.current = current;
        this.reach = reach;
        this.texts = texts;
        this.guardTexts = guardTexts;
    }

    @GET
    public TemplateInstance list(@RestQuery("bewaard") String saved) {
        return page("", "", FormErrors.none(), Objects.requireNonNullElse(saved, ""));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response invite(@FormParam("email") String email, @FormParam("naam") String name) {
        String address = Account.normal(email);
        String called = name == null ? "" : name.strip();
        FormErrors errors = FormErrors.none();
        if (!Account.isAddress(address)) {
            errors.add("email", texts.wrongAddress());
        } else if (Account.ofAddress(address).isPresent()) {
            errors.add("email", texts.addressTaken());
        }
        if (called.isEmpty() || called.length() > Account.LONGEST_NAME) {
            errors.add("naam", texts.wrongName(Account.LONGEST_NAME));
        }
        if (Guard.hasWhatMustGo(called)) {
            errors.add("naam", guardTexts.notInName());
        }
        if (!errors.isEmpty()) {
            return refused(page(Objects.requireNonNullElse(email, ""), called, errors, ""));
        }
        Account account = accounts.invite(address, called);
        return Response.seeOther(URI.create("/accounts/" + account.id + "?bewaard=uitgenodigd")).build();
    }

    @GET
    @Path("/{id:\\d+}")
    public TemplateInstance one(@PathParam("id") long id, @RestQuery("bewaard") String saved) {
        return page(find(id), FormErrors.none(), Objects.requireNonNullElse(saved, ""));
    }

    /** One of a few plain acts, each a button. */
    @POST
    @Path("/{id:\\d+}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response act(@PathParam("id") long id, @FormParam("handeling") String act, @FormParam("zeker") String sure) {
        Account account = find(id);
        String asked = Objects.requireNonNullElse(act, "");
        if (!reach.covers(account)) {
            return refused(page(account, FormErrors.none().add("handeling", texts.notInReach()), ""));
        }
        boolean isOwn = isOwn(account);
        if (isOwn && (asked.equals("blokkeren") || asked.equals("wissen"))) {
            return refused(page(account, FormErrors.none().add("handeling", texts.notYourself()), ""));
        }
        switch (asked) {
            case "uitnodigen" -> {
                if (!account.is(AccountStatus.UITGENODIGD)) {
                    throw Refusal.badRequest(texts.unknownAct());
                }
                accounts.sendInvitation(account);
            }
            case "blokkeren" -> accounts.block(account);
            case "vrijgeven" -> accounts.unblock(account);
            case "tweede-stap" -> accounts.removeSecondFactor(account);
            case "wissen" -> {
                if (!"ja".equals(sure)) {
                    return refused(page(account, FormErrors.none().add("zeker", texts.notSure()), ""));
                }
                accounts.erase(account);
                return Response.seeOther(URI.create("/accounts?bewaard=gewist")).build();
            }
            default -> throw Refusal.badRequest(texts.unknownAct());
        }
        return Response.seeOther(URI.create("/accounts/" + id + "?bewaard=" + asked)).build();
    }

    private Account find(long id) {
        return Account.numbered(id, current.scope()).orElseThrow(() -> Refusal.notFound(texts.noSuchAccount()));
    }

    private boolean isOwn(Account account) {
        return current.scope().account().filter(own -> own.equals(account.id)).isPresent();
    }

    private TemplateInstance page(String email, String name, FormErrors errors, String saved) {
        List<Line> lines = Account.all(current.scope()).stream()
                .map(account -> new Line(account, texts.status(AccountStatus.of(account.status)), seatsOf(account)))
                .toList();
        return Templates.list(new ListView(lines, email, name, errors, saved));
    }

    private TemplateInstance page(Account account, FormErrors errors, String saved) {
        return Templates.one(new OneView(account, texts.status(AccountStatus.of(account.status)),
                seatsOf(account), isOwn(account), errors, saved));
    }

    private List<String> seatsOf(Account account) {
        return grants.of(account.id).stream().map(Grant::seatName).toList();
    }

    private static Response refused(TemplateInstance page) {
        return Response.status(422).entity(page).build();
    }
}
