<%@ taglib prefix="hanse" uri="hanse.tags" %>
<hanse:param name="uri" value="/guide"/>
