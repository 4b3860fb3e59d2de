package org.fenglu.web;

import io.quarkiverse.web.bundler.runtime.Bundle;
import io.quarkus.qute.Engine;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.fenglu.web.PageView.Assets;
import org.jspecify.annotations.Nullable;

/** The pages. They hold no data: what they show, their scripts ask the API for. */
@Path("/")
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
class PageResource {

    /** Everything from this service and nothing from elsewhere. */
    private static final String OWN_CONTENT_ONLY = "default-src 'self'; img-src 'self' data:; object-src 'none'; "
            + "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private final Engine templates;
    private final Bundle bundle;

    @Inject
    PageResource(Engine templates, Bundle bundle) {
        this.templates = templates;
        this.bundle = bundle;
    }

    @GET
    public Response applicant(@QueryParam("lang") @Nullable String language, @Context HttpHeaders headers) {
        return page(Page.APPLICANT, language, headers);
    }

    @GET
    @Path("runs")
    public Response runs(@QueryParam("lang") @Nullable String language, @Context HttpHeaders headers) {
        return page(Page.RUNS, language, headers);
    }

    @GET
    @Path("rates-board")
    public Response rates(@QueryParam("lang") @Nullable String language, @Context HttpHeaders headers) {
        return page(Page.RATES, language, headers);
    }

    @GET
    @Path("entitlements")
    public Response entitlements(@QueryParam("lang") @Nullable String language, @Context HttpHeaders headers) {
        return page(Page.ENTITLEMENTS, language, headers);
    }

    private Response page(Page page, @Nullable String choice, HttpHeaders headers) {
        PageLanguage language = PageLanguage.wanted(choice, headers.getAcceptableLanguages());
        Assets assets = new Assets(bundle.style("style"), bundle.script(page.fileName()));
        PageView view = new PageView(page, language, choice != null, assets);
        return Response.ok(templates
                        .getTemplate(page.fileName())
                        .data("page", view)
                        .render())
                .header("Content-Security-Policy", OWN_CONTENT_ONLY)
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "same-origin")
                .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .build();
    }
}
