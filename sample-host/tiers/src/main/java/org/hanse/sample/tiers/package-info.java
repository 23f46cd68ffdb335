/** Hosts, proxies, pages of other sites and a browser that compare the ways to embed. */
@NullMarked
package org.hanse.sample.tiers;

import org.jspecify.annotations.NullMarked;
