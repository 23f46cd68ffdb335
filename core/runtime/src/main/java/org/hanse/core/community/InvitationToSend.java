package org.hanse.core.community;

import org.hanse.api.signal.Signal;

/**
 * An invitation waits to be sent. It carries no token: that is made when the mail is, so that nothing stored opens it.
 *
 * @param subject the invitation
 * @param version a number that rises each time it is sent
 */
record InvitationToSend(long subject, long version) implements Signal {}
