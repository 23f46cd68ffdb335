package org.hanse.core.mail;

import org.hanse.api.host.MailTransport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says which mail would go out, for a trial without a server. */
final class LogTransport implements MailTransport {

    private static final Logger LOG = LoggerFactory.getLogger(LogTransport.class);

    @Override
    public void send(String to, byte[] message) {
        LOG.info("mail to {} is not sent, because hanse.mail=log: {}", to, Message.subject(message));
    }
}
