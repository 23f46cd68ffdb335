/** What people see: templates, slots, messages, links, assets, safe HTML. The only user of Velocity. */
@NullMarked
package org.hanse.core.view;

import org.jspecify.annotations.NullMarked;
