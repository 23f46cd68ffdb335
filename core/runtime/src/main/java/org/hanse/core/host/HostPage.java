package org.hanse.core.host;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hanse.api.host.HostUser;

/**
 * All that rendering for a page of the host needs of its request. It is read on the request's own thread: once that goes
 * on, the request may be somebody else's.
 *
 * @param user who is signed in
 * @param locale the language to answer in
 * @param zone the zone for somebody who is not signed in
 * @param formToken the hidden field that the host expects in forms
 * @param nonce the nonce of the document
 * @param path what the browser asked for, if that can be a path of this site only
 * @param origin scheme, host and port of the page
 * @param base the path of the mount as the browser sees it
 * @param visit who makes the request, once somebody has found out
 * @param patience how long the page still waits
 */
record HostPage(
        Optional<HostUser> user,
        Locale locale,
        ZoneId zone,
        Optional<Map.Entry<String, String>> formToken,
        Optional<String> nonce,
        Optional<String> path,
        String origin,
        String base,
        Callers.Visit visit,
        Patience patience) {}
