import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import org.fenglu.client.ApiClient;
import org.fenglu.client.ApiException;
import org.fenglu.client.api.PayslipsApi;
import org.fenglu.client.api.QuotesApi;
import org.fenglu.client.api.RunsApi;
import org.fenglu.client.model.ListingRunResponse;
import org.fenglu.client.model.Problem;
import org.fenglu.client.model.QuoteRequest;
import org.fenglu.client.model.QuoteResponse;
import org.fenglu.client.model.RunRequest;
import org.fenglu.client.model.RunResponse;
import org.fenglu.client.model.RunState;
import org.fenglu.client.model.StoredPayslipResponse;

/**
 * Quotes a payslip, runs a month and reads a payslip of it, with a client generated from the served description alone.
 * Arguments: the address of the service, and a file with a quote. Prints what was answered.
 */
public final class Call {

    public static void main(String[] arguments) throws Exception {
        ApiClient service = new ApiClient();
        service.updateBaseUri(arguments[0]);
        ObjectMapper json = service.getObjectMapper();

        QuoteRequest body = json.readValue(Files.readString(Path.of(arguments[1])), QuoteRequest.class);
        QuoteResponse quote = new QuotesApi(service).quote(body);
        System.out.println("quote " + quote.getPayslip().getTotals().getNet() + " "
                + quote.getPayslip().getLines().size());

        RunsApi runs = new RunsApi(service);
        RunResponse run = runs.startRun(new RunRequest().month("2026-11").unit("WIRE"), null);
        while (run.getState() == RunState.RUNNING) {
            run = runs.readRun(run.getId());
        }
        System.out.println("run " + run.getState() + " " + run.getTally().getPaid() + " "
                + run.getTally().getRefused());

        ListingRunResponse listed = runs.listRuns(null, 1, "2026-11", "WIRE");
        boolean isNewest = listed.getItems().get(0).getId().equals(run.getId());
        System.out.println("runs " + isNewest + " " + (listed.getCount() > 0));

        PayslipsApi payslips = new PayslipsApi(service);
        StoredPayslipResponse stored = payslips.readPayslip("2026-11", "W-1", null);
        System.out.println("payslip " + stored.getPayslip().getTotals().getNet() + " "
                + stored.getPayslip().getLines().size() + " " + stored.getYearToDate().getThrough());

        try {
            payslips.readPayslip("2026-11", "W-5", null);
        } catch (ApiException refused) {
            Problem problem = json.readValue(refused.getResponseBody(), Problem.class);
            System.out.println("problem " + problem.getCode() + " "
                    + problem.getFindings().get(0).getCode());
        }
    }

    private Call() {}
}
