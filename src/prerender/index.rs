use crate::{
    domain::{catalogue::Catalogue, site::Site},
    route::{ApplyRoute, Route},
};

/// Every page that search engines may show, with the day on which the content was last looked over.
pub(super) fn sitemap(catalogue: &Catalogue) -> String {
    let Site {
        base_url, updated, ..
    } = &catalogue.site;
    let apply = [ApplyRoute::Start, ApplyRoute::Paper].map(Route::Apply);
    let routes = Route::catalogue_pages(catalogue).into_iter().chain(apply);
    let entries: String = routes
        .map(|route| {
            format!(
                "<url><loc>{base_url}{}</loc><lastmod>{updated}</lastmod></url>\n",
                route.path()
            )
        })
        .collect();
    format!(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n\
         <urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n{entries}</urlset>\n"
    )
}

pub(super) fn robots(site: &Site) -> String {
    format!(
        "User-agent: *\nAllow: /\nSitemap: {}/sitemap.xml\n",
        site.base_url
    )
}
